import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.concurrent.CompletableFuture;

record User(String name, long limit) {}

record Account(String owner, long balance) {}

interface StageUsers {
  CompletableFuture<User> find(String name);
}

interface StageAccounts {
  CompletableFuture<Account> of(User user);
}

@AsyncTrait
interface Users {
  DynamicFuture<User> find(String name);
}

@AsyncTrait
interface Accounts {
  DynamicFuture<Account> of(User user);
}

interface Database {
  int count();
}
