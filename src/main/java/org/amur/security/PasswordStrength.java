package org.amur.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import com.nulabinc.zxcvbn.Zxcvbn;

import org.amur.web.RefusedException;

/** Estimates how hard a password is to guess: common passwords, names, repetitions and keyboard patterns are easy. */
final class PasswordStrength {

    /** Minimum score of zxcvbn (0 to 4): at least 10^8 guesses. */
    private static final int MIN_SCORE = 3;
    /** Maximum length estimated, because long texts take long; the rest hardly matters. */
    private static final int MAX_LENGTH = 100;
    /** Shorter names are parts of many words. */
    private static final int LEAST_NAME = 3;
    private static final String APPLICATION = "amur";
    private static final Zxcvbn ESTIMATOR = new Zxcvbn();

    private PasswordStrength() {
    }

    /**
     * Tells whether a password is easy to guess.
     *
     * @param names the user's names, which are public
     */
    static boolean isWeak(String password, String... names) {
        List<String> known = new ArrayList<>(Arrays.stream(names).filter(Objects::nonNull)
                .flatMap(name -> Arrays.stream((name + " " + name.replaceAll("\\P{L}+", " ")).split(" "))).toList());
        known.add(APPLICATION);
        String measured = without(known, password.length() > MAX_LENGTH ? password.substring(0, MAX_LENGTH) : password);
        return measured.isEmpty() || ESTIMATOR.measure(measured, known).getScore() < MIN_SCORE;
    }

    /** Removes names: an attacker tries them first, while the estimate counts them as words. */
    private static String without(List<String> names, String password) {
        String rest = password;
        for (String name : names) {
            rest = name.length() < LEAST_NAME ? rest : rest.replaceAll("(?iu)" + Pattern.quote(name), "");
        }
        return rest.strip();
    }

    /**
     * Checks the strength.
     *
     * @throws RefusedException at the form's field if the password is easy to guess
     */
    static void check(String field, String password, String... names) {
        if (isWeak(password, names)) {
            throw new RefusedException(field, "security.password.weak");
        }
    }
}
