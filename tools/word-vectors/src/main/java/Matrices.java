import java.util.ArrayList;
import java.util.List;

/** Arithmetic over rows of numbers. */
final class Matrices {

  private static final int STEPS = 300;

  private Matrices() {}

  /** Takes their mean off all rows. */
  static void center(float[][] rows) {
    for (int k = 0; k < rows[0].length; k++) {
      double mean = 0;
      for (float[] row : rows) {
        mean += row[k] / (double) rows.length;
      }
      for (float[] row : rows) {
        row[k] -= (float) mean;
      }
    }
  }

  /** Returns the axes along which rows vary most, the greatest first, by subspace iteration. */
  static double[][] axes(float[][] rows, int number) {
    double[][] matrix = covariance(rows);
    int n = matrix.length;
    double[][] axes = new double[number][n];
    for (int k = 0; k < number; k++) {
      for (int i = 0; i < n; i++) {
        axes[k][i] = StrictMath.cos((k + 1.0) * (i + 1.0));
      }
    }
    for (int step = 0; step < STEPS; step++) {
      axes = orthonormal(images(matrix, axes));
    }
    return axes;
  }

  private static double[][] covariance(float[][] rows) {
    int n = rows[0].length;
    double[][] sums = new double[n][n];
    for (float[] row : rows) {
      for (int r = 0; r < n; r++) {
        for (int c = 0; c < n; c++) {
          sums[r][c] += row[r] * row[c];
        }
      }
    }
    return sums;
  }

  private static double[][] images(double[][] matrix, double[][] axes) {
    double[][] images = new double[axes.length][matrix.length];
    for (int k = 0; k < axes.length; k++) {
      for (int r = 0; r < matrix.length; r++) {
        images[k][r] = dot(matrix[r], axes[k]);
      }
    }
    return images;
  }

  private static double[][] orthonormal(double[][] axes) {
    List<double[]> done = new ArrayList<>();
    for (double[] axis : axes) {
      for (double[] other : done) {
        double part = dot(axis, other);
        for (int i = 0; i < axis.length; i++) {
          axis[i] -= part * other[i];
        }
      }
      double length = StrictMath.sqrt(dot(axis, axis));
      for (int i = 0; i < axis.length; i++) {
        axis[i] /= length;
      }
      done.add(axis);
    }
    return done.toArray(double[][]::new);
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Returns rows in the coordinates of some axes. */
  static float[][] turned(float[][] rows, double[][] axes) {
    float[][] turned = new float[rows.length][axes.length];
    for (int r = 0; r < rows.length; r++) {
      for (int k = 0; k < axes.length; k++) {
        double sum = 0;
        for (int i = 0; i < rows[r].length; i++) {
          sum += rows[r][i] * axes[k][i];
        }
        turned[r][k] = (float) sum;
      }
    }
    return turned;
  }

  static double length(float[] row) {
    double squares = 0;
    for (float number : row) {
      squares += number * number;
    }
    return StrictMath.sqrt(squares);
  }

  static void scale(float[] row, double by) {
    for (int i = 0; i < row.length; i++) {
      row[i] *= (float) by;
    }
  }
}
