interface Inherited {
  int COUNTERS = 5;

  class Recycling {
    String name = "recycling";
  }

  class Context {
    String name = "context";
  }

  class DynamicFuture {
    String name = "future";
  }

  class Lanes {
    String name = "lanes";
  }

  class Override {
    String name = "override";
  }

  class Handle {
    String name = "handle";
  }
}
