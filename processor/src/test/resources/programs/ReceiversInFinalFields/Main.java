import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Calls each of them. */
class Main {
  static List<String> run() throws Exception {
    List<String> lines = new ArrayList<>();
    Types.Step waiting = new AsyncTrait_Types_Waiting();
    List<Types.Step> receivers =
        List.of(
            waiting,
            new AsyncTrait_Types_Polled(),
            new Types.Plain(),
            n -> Async.ready(n + 3),
            AsyncTrait_Types_Step.of(n -> Async.ready(n + 4)));
    for (Types.Step receiver : receivers) {
      AsyncTrait_Types_Named named =
          new AsyncTrait_Types_Named(receiver, new BoundStep(), new Adapter());
      lines.add("named: " + named.step(7).block());
      lines.add("values: " + named.values(new BoundStep(), new Adapter()).block());
      lines.add("generic: " + new AsyncTrait_Types_Generic<>(receiver).step(7).block());
    }
    Types.Copied first = new AsyncTrait_Types_Copied(waiting);
    Types.Copied second = first.clone();
    second.added = 1000;
    lines.add("copied: " + first.step(1).block() + ", " + second.step(1).block());
    Types.Stored stored = new AsyncTrait_Types_Stored(waiting, new AsyncTrait_Types_Kept());
    lines.add("stored: " + stored.step(2).block() + ", " + again(stored).step(2).block());
    Types.Parent parent = new AsyncTrait_Types_Parent();
    lines.add("cycle: " + parent.step(0).block());
    for (DynamicFuture<Integer> early : parent.early) {
      lines.add("started in the constructor: " + early.block());
    }
    return lines;
  }

  private static Types.Step again(Types.Stored stored) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(stored);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Types.Step) in.readObject();
    }
  }
}
