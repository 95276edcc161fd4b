package org.amur.screening.batch;

import java.util.List;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;

/**
 * Name of a batch with its possible matches, as programs read them.
 *
 * @param position      in the file, from 1
 * @param name          empty in a search by number
 * @param birth         EDTF
 * @param notUnderstood part of its line that was not understood; null if there is none
 * @param found         number of matching entries; null until the name is screened
 * @param matches       best matches, at most {@link NameHit#MAX}
 * @param missing       official lists that were not searched; null until the first names are screened
 */
public record BatchResult(
        int position,
        String name,
        EntryKind kind,
        String birth,
        String country,
        String number,
        String notUnderstood,
        Integer found,
        List<BatchMatch> matches,
        List<OfficialList> missing) {

    /**
     * Matching entry.
     *
     * @param score       in per cent
     * @param reference   number of the entry on the list
     * @param entry       id of the entry
     * @param title       name of the entry when it was screened
     * @param met         name of the entry that matches
     * @param surnameOnly true if only the surname matches; null if that is unknown
     */
    public record BatchMatch(int score, OfficialList list, String reference, long entry, String title, String met, Boolean surnameOnly) {

        private static BatchMatch of(NameHit hit) {
            return new BatchMatch(hit.getScore(), hit.getList(), hit.getReference(), hit.getEntry(), hit.getTitle(), hit.getMet(),
                    hit.getSurnameOnly());
        }
    }

    static BatchResult of(BatchName name, List<OfficialList> missing) {
        return new BatchResult(
                name.getPosition(),
                name.getName(),
                name.getKind(),
                name.getBirth(),
                name.getCountry(),
                name.getNumber(),
                name.getRemark(),
                name.getFound(),
                name.getHits().stream().map(BatchMatch::of).toList(),
                missing);
    }
}
