class Main {
  private Main() {}

  static java.util.List<java.lang.String> run() {
    return user.names.Types.run();
  }
}
