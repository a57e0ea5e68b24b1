package demo;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.onThread;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executor;

/** A table of a database that is asked over JDBC. */
@AsyncTrait
class Accounts {
  final Executor threads;
  final String url;

  Accounts(Executor threads, String url) {
    this.threads = threads;
    this.url = url;
  }

  DynamicFuture<Integer> transfer(int from, int to, int amount) throws SQLException {
    int moved = 0;
    for (int i = 0; i < amount; i++) {
      moved += await(onThread(threads, () -> add(from, -1)), SQLException.class);
      moved += await(onThread(threads, () -> add(to, 1)), SQLException.class);
    }
    return ready(moved);
  }

  /** Rows changed. */
  int add(int account, int amount) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement update =
            connection.prepareStatement("update account set held = held + ? where id = ?")) {
      update.setInt(1, amount);
      update.setInt(2, account);
      return update.executeUpdate();
    }
  }

  DynamicFuture<String> ask(String query) {
    try {
      return ready("gave " + await(onThread(threads, () -> number(query)), SQLException.class));
    } catch (SQLException e) {
      return ready("error " + e.getErrorCode());
    }
  }

  int number(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
