import java.util.List;

class Main {
  private Main() {}

  static List<String> run() {
    Types types = new AsyncTrait_Types();
    return List.of(types.all().block(), "" + AsyncTrait_Trait.of(types).two().block());
  }
}
