package io.asynctrait.processor.fuzz;

/**
 * A generated program.
 *
 * @param root its tree
 * @param recursive whether a method of it calls itself
 */
record Program(Node root, boolean recursive) {
  String print(Form form, String name) {
    return Printer.print(root, form, name);
  }

  Program with(Node old, Node replacement) {
    return new Program(root.with(old, replacement), recursive);
  }
}
