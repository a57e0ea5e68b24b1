package user.names;

public class Lanes extends Named {
  static java.lang.String all() {
    return "all";
  }
}
