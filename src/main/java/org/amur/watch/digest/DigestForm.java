package org.amur.watch.digest;

import java.io.Serializable;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Form of an email digest: address and frequency. */
public class DigestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    @Size(max = Digest.ADDRESS_LENGTH)
    @Email
    @Pattern(regexp = "[^\\s\\p{Cntrl}<>,;:\"()\\[\\]\\\\]+@[\\p{L}\\p{N}.-]+",
            message = "{jakarta.validation.constraints.Email.message}")
    private String address;

    @NotNull
    private DigestRhythm rhythm = DigestRhythm.DAILY;

    public DigestForm() {
    }

    DigestForm(Digest digest) {
        address = digest.getAddress();
        rhythm = digest.getRhythm();
    }

    DigestForm(DigestRequest request) {
        address = request.getAddress();
        rhythm = request.getRhythm();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public DigestRhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(DigestRhythm rhythm) {
        this.rhythm = rhythm;
    }
}
