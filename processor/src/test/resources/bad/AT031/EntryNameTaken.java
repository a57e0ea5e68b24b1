import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
interface EntryNameTaken {
  DynamicFuture<Integer> read(int n);

  long startRead(int n, Context cx); // error: AT031

  int pollRead(int n, Context cx); // error: AT031

  long awaitRead(EntryNameTaken receiver, int n, Context cx); // error: AT031

  EntryNameTaken of(EntryNameTaken any); // error: AT031

  long startRead(Context cx);

  static long awaitRead(EntryNameTaken receiver, Context cx) {
    return 0;
  }
}
