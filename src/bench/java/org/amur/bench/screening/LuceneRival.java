package org.amur.bench.screening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

import org.amur.screening.Party;
import org.amur.screening.PartyName;

/** Comparison with Lucene: every word of the query with up to two edits; both sides in plain Latin letters. */
final class LuceneRival implements Retrieval.Search, AutoCloseable {

    private static final int NAMES = 50;
    private static final int FIRST = 5;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    LuceneRival(List<Party> parties) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (Party party : parties) {
                for (PartyName name : party.names()) {
                    Document document = new Document();
                    document.add(new TextField("name", Misspelt.LATIN.transliterate(name.text()), Field.Store.NO));
                    document.add(new StoredField("party", party.id()));
                    writer.addDocument(document);
                }
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    @Override
    public List<String> first(Misspelt.Query query) throws IOException {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (String word : query.latin().split("[^a-z0-9]+")) {
            if (!word.isEmpty()) {
                int edits = word.length() > 5 ? 2 : word.length() > 2 ? 1 : 0;
                words.add(new FuzzyQuery(new Term("name", word), edits), BooleanClause.Occur.SHOULD);
            }
        }
        Set<String> parties = new LinkedHashSet<>();
        for (ScoreDoc hit : searcher.search(words.build(), NAMES).scoreDocs) {
            parties.add(searcher.storedFields().document(hit.doc).get("party"));
        }
        return new ArrayList<>(parties).subList(0, Math.min(FIRST, parties.size()));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
