public class Double extends Named {
  static int twice(int n) {
    return 2 * n;
  }
}
