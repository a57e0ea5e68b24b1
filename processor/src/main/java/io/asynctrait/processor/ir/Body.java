package io.asynctrait.processor.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body of one async method.
 *
 * @param receiver the object; null for a static method
 * @param bound what the start path is given beside receiver and parameters: methods that are bound
 *     to objects in final fields of the receiver
 * @param parameters the method's parameters, in order
 * @param localTypes the types that it declares, moved out of it
 * @param names every name that the body declares or could mean: generated names keep clear of them
 * @param innerNames the names that copied code declares inside: a variable that is moved outwards
 *     must not have one
 * @param suppressed what the user's {@code @SuppressWarnings} in scope name, and what generated
 *     copies need
 */
public record Body(
    @Nullable Variable receiver,
    List<Variable> bound,
    List<Variable> parameters,
    Stmt.Block statements,
    List<LocalType> localTypes,
    Set<String> names,
    Set<String> innerNames,
    Set<String> suppressed,
    String sourceFile) {

  /** This body with other statements. */
  public Body withStatements(Stmt.Block block) {
    return new Body(
        receiver, bound, parameters, block, localTypes, names, innerNames, suppressed, sourceFile);
  }

  /** All that is known when the body begins, in the order in which the start path takes it. */
  public List<Variable> inputs() {
    List<Variable> inputs = new ArrayList<>();
    if (receiver != null) {
      inputs.add(receiver);
    }
    inputs.addAll(bound);
    inputs.addAll(parameters);
    return inputs;
  }
}
