import java.util.List;

/** Calls what is declared with generated types. */
class Main {
  static List<String> run() {
    ShimReceivers receivers = new AsyncTrait_ShimReceivers();
    return List.of("all: " + receivers.all().block(), "tail: " + receivers.tail().block());
  }
}
