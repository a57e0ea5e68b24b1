package io.asynctrait.samples.book;

import static com.google.common.truth.Truth.assertWithMessage;

import io.asynctrait.samples.book.Compilation.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What has to be true of a program of a page. */
final class ExampleChecks {
  private static final Pattern LEFT_OUT = Pattern.compile("^ *// \\.\\.\\.$", Pattern.MULTILINE);

  private ExampleChecks() {}

  static void check(Example example) throws Exception {
    Compilation compilation =
        Compilation.run(example.position(), example.units(), example.release());
    checkMessages(example, compilation);
    for (Block block : example.blocks()) {
      if (block.has("error")) {
        checkError(example, block);
      }
      if (block.has("generated")) {
        checkGenerated(block, compilation);
      }
      if (block.has("from")) {
        checkOrigin(block);
      }
      if (block.has("prints")) {
        checkOutput(block, compilation);
      }
    }
  }

  /** Nothing is said but the warnings that a block announces. */
  private static void checkMessages(Example example, Compilation compilation) {
    for (Block block : example.blocks()) {
      assertWithMessage(
              "%s: the warnings of this block\n%s",
              block.position(), Compilation.text(compilation.messages()))
          .that(codes(compilation, block, false))
          .containsExactlyElementsIn(block.parts("warning"))
          .inOrder();
    }
    List<Message> others =
        compilation.messages().stream()
            .filter(
                message ->
                    message.isError()
                        || example.blocks().stream().noneMatch(block -> isIn(message, block)))
            .toList();
    if (!others.isEmpty()) {
      throw new AssertionError("\n" + Compilation.text(others));
    }
  }

  private static void checkError(Example example, Block wrong) throws Exception {
    Compilation compilation =
        Compilation.run(wrong.position() + "-error", example.unitsWith(wrong), example.release());
    assertWithMessage(
            "%s: the errors of this block\n%s",
            wrong.position(), Compilation.text(compilation.messages()))
        .that(codes(compilation, wrong, true))
        .containsExactlyElementsIn(wrong.parts("error"))
        .inOrder();
    assertWithMessage("%s: errors outside this block", wrong.position())
        .that(
            compilation.messages().stream()
                .filter(message -> message.isError() && !isIn(message, wrong))
                .toList())
        .isEmpty();
  }

  private static List<String> codes(Compilation compilation, Block block, boolean errors) {
    return compilation.messages().stream()
        .filter(message -> message.isError() == errors && isIn(message, block))
        .map(Message::code)
        .toList();
  }

  private static boolean isIn(Message message, Block block) {
    return message.origin().equals(block.page())
        && message.line() >= block.line()
        && message.line() <= block.line() + block.text().lines().count() + 1;
  }

  private static void checkGenerated(Block block, Compilation compilation) throws Exception {
    String type = block.note("generated").get().rest();
    assertWithMessage("%s: a piece of %s", block.position(), type)
        .that(withoutLayout(compilation.generated(type)))
        .contains(withoutLayout(block.text()));
  }

  /** The pieces between lines that leave something out stand in the file, in this order. */
  private static void checkOrigin(Block block) throws Exception {
    String name = block.note("from").get().rest();
    Path file = Page.ROOT.resolve(name);
    assertWithMessage("%s: the file %s is there", block.position(), name)
        .that(Files.exists(file))
        .isTrue();
    String rest = withoutLayout(Files.readString(file));
    for (String piece : LEFT_OUT.split(block.text())) {
      String wanted = withoutLayout(piece);
      assertWithMessage("%s: the next piece of %s", block.position(), name)
          .that(rest)
          .contains(wanted);
      rest = rest.substring(rest.indexOf(wanted) + wanted.length());
    }
  }

  private static String withoutLayout(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static void checkOutput(Block block, Compilation compilation) throws Exception {
    String type = block.note("prints").get().rest();
    assertWithMessage("%s: what %s prints", block.position(), type)
        .that(Program.output(compilation.classes(), type))
        .isEqualTo(block.text());
  }
}
