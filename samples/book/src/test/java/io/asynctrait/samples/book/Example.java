package io.asynctrait.samples.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Blocks of a page that are one program.
 *
 * @param blocks Java, and what it prints
 */
record Example(List<Block> blocks) {
  private static final Path GIVEN = Path.of("src/test/resources/given");

  /** The programs of {@code page}. */
  static List<Example> of(Page page) {
    List<List<Block>> programs = new ArrayList<>();
    for (Block block : page.blocks()) {
      if (isPart(block)) {
        if (programs.isEmpty() || block.has("example")) {
          programs.add(new ArrayList<>());
        }
        programs.get(programs.size() - 1).add(block);
      }
    }
    return programs.stream().map(Example::new).toList();
  }

  private static boolean isPart(Block block) {
    return (block.language().equals("java") && !ElsewhereTested.covers(block))
        || block.has("prints");
  }

  String position() {
    return blocks.get(0).position();
  }

  /** The version of Java that the program needs. */
  int release() {
    return blocks.stream()
        .flatMap(block -> block.note("release").stream())
        .mapToInt(note -> Integer.parseInt(note.rest()))
        .max()
        .orElse(17);
  }

  /** The files of the program, those of {@code wrong} blocks apart from it. */
  List<SourceUnit> units() throws IOException {
    return units(blocks.stream().filter(Example::isSource).filter(b -> !b.has("error")).toList());
  }

  /** The files of the program with {@code wrong}, whose types replace those of the same name. */
  List<SourceUnit> unitsWith(Block wrong) throws IOException {
    Set<String> replaced = new Snippet(wrong).declared();
    Set<String> own = new LinkedHashSet<>(names(units()));
    own.addAll(replaced);
    List<SourceUnit> units = new ArrayList<>(units());
    units.removeIf(unit -> replaced.contains(unit.name()));
    units.addAll(new Snippet(wrong).units(own));
    return units;
  }

  private List<SourceUnit> units(List<Block> sources) throws IOException {
    List<Block> all = new ArrayList<>(given());
    all.addAll(sources);
    Set<String> own = new LinkedHashSet<>();
    all.forEach(block -> own.addAll(new Snippet(block).declared()));
    Map<String, SourceUnit> units = new TreeMap<>();
    for (Block block : all) {
      for (SourceUnit unit : new Snippet(block).units(own)) {
        if (units.put(unit.name(), unit) != null) {
          throw new AssertionError(
              block.position()
                  + ": "
                  + unit.name()
                  + " is there already; let a new program begin with <!-- example -->");
        }
      }
    }
    return List.copyOf(units.values());
  }

  /** The files of the resources, as blocks. */
  private List<Block> given() throws IOException {
    List<Block> given = new ArrayList<>();
    for (Block block : blocks) {
      for (String name : block.parts("uses")) {
        Path file = GIVEN.resolve(name + ".java");
        if (!Files.exists(file)) {
          throw new AssertionError(block.position() + ": there is no " + file);
        }
        Block text = new Block(file.toString(), 1, "java", "", Files.readString(file), List.of());
        if (given.stream().noneMatch(other -> other.page().equals(text.page()))) {
          given.add(text);
        }
      }
    }
    return given;
  }

  private static boolean isSource(Block block) {
    return block.language().equals("java") && !block.has("generated") && !block.has("from");
  }

  private static List<String> names(List<SourceUnit> units) {
    return units.stream().map(SourceUnit::name).toList();
  }
}
