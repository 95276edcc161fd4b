package org.amur.screening.name;

import java.util.Arrays;

/** Assigns rows to columns with maximum total gain (Hungarian algorithm with potentials). */
final class Assignment {

    private Assignment() {
    }

    /**
     * @param gain gains, not negative, in rows of equal length
     *
     * @return column of each row, or -1 if it gains nothing
     */
    static int[] of(float[][] gain) {
        int rows = gain.length;
        int columns = rows == 0 ? 0 : gain[0].length;
        int[] column = new int[rows];
        Arrays.fill(column, -1);
        if (columns == 0) {
            return column;
        }
        int size = Math.max(rows, columns);
        int[] rowOf = solve(gain, size, rows, columns);
        for (int j = 1; j <= columns; j++) {
            int i = rowOf[j] - 1;
            if (i >= 0 && i < rows && gain[i][j - 1] > 0) {
                column[i] = j - 1;
            }
        }
        return column;
    }

    /** Solves a square cost matrix with indices from 1; cells outside the given gains cost nothing. */
    private static int[] solve(float[][] gain, int size, int rows, int columns) {
        double[] ofRow = new double[size + 1];
        double[] ofColumn = new double[size + 1];
        int[] rowOf = new int[size + 1];
        int[] way = new int[size + 1];
        for (int i = 1; i <= size; i++) {
            rowOf[0] = i;
            int last = 0;
            double[] least = new double[size + 1];
            Arrays.fill(least, Double.MAX_VALUE);
            boolean[] used = new boolean[size + 1];
            do {
                used[last] = true;
                int row = rowOf[last];
                int next = 0;
                double delta = Double.MAX_VALUE;
                for (int j = 1; j <= size; j++) {
                    if (!used[j]) {
                        double cost = row <= rows && j <= columns ? -gain[row - 1][j - 1] : 0;
                        double reduced = cost - ofRow[row] - ofColumn[j];
                        if (reduced < least[j]) {
                            least[j] = reduced;
                            way[j] = last;
                        }
                        if (least[j] < delta) {
                            delta = least[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= size; j++) {
                    if (used[j]) {
                        ofRow[rowOf[j]] += delta;
                        ofColumn[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                last = next;
            } while (rowOf[last] != 0);
            while (last != 0) {
                rowOf[last] = rowOf[way[last]];
                last = way[last];
            }
        }
        return rowOf;
    }
}
