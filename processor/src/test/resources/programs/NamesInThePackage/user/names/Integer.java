package user.names;

public class Integer extends Named {
  static int twice(int n) {
    return 2 * n;
  }
}
