package io.asynctrait.benchmarks.results;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads all JSON files of a directory: those of JMH, of the programs, and of the run itself. */
public final class RunReader {
  private static final String RUN = "run.json";

  private final List<Row> rows = new ArrayList<>();
  private String jdk = "";
  private String machine = "";
  private String arguments = "";

  private RunReader() {}

  /**
   * Reads a directory.
   *
   * @throws IllegalArgumentException if there is no result in it, or results of more than one JDK
   */
  public static Run read(Path directory) throws IOException {
    RunReader reader = new RunReader();
    List<Path> files;
    try (Stream<Path> all = Files.list(directory)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      reader.readFile(file);
    }
    if (reader.rows.isEmpty()) {
      throw new IllegalArgumentException(directory + " has no results");
    }
    return new Run(reader.jdk, reader.machine, reader.arguments, reader.rows);
  }

  private void readFile(Path file) throws IOException {
    JsonElement content;
    try (Reader text = Files.newBufferedReader(file)) {
      content = JsonParser.parseReader(text);
    }
    if (file.endsWith(RUN)) {
      machine = text(content.getAsJsonObject(), "machine");
      arguments = text(content.getAsJsonObject(), "arguments");
      return;
    }
    for (JsonElement element : content.getAsJsonArray()) {
      readResult(element.getAsJsonObject());
    }
  }

  private void readResult(JsonObject result) {
    if (result.has("benchmark")) {
      readJmh(result);
    } else if (result.has("server")) {
      readProgram("EchoLoad", "server", result);
    } else {
      readProgram("MemoryProgram", "row", result);
    }
  }

  private void readJmh(JsonObject result) {
    onJdk(text(result, "jdkVersion"));
    String[] qualified = text(result, "benchmark").split("\\.");
    SortedMap<String, String> parameters = new TreeMap<>();
    if (result.has("params")) {
      result
          .getAsJsonObject("params")
          .asMap()
          .forEach((name, value) -> parameters.put(name, value.getAsString()));
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    JsonObject time = result.getAsJsonObject("primaryMetric");
    figures.put(Row.TIME, median(time) * nanoseconds(text(time, "scoreUnit")));
    result
        .getAsJsonObject("secondaryMetrics")
        .asMap()
        .forEach(
            (name, metric) -> {
              if (name.endsWith("gc.alloc.rate.norm")) {
                figures.put(Row.BYTES, median(metric.getAsJsonObject()));
              }
            });
    rows.add(
        new Row(
            qualified[qualified.length - 2], qualified[qualified.length - 1], parameters, figures));
  }

  /** All numbers are figures; those of one task in the memory program are added up, too. */
  private void readProgram(String program, String nameMember, JsonObject result) {
    onJdk(text(result, "jdk"));
    Map<String, Double> figures = new LinkedHashMap<>();
    result
        .asMap()
        .forEach(
            (name, value) -> {
              if (value.getAsJsonPrimitive().isNumber()) {
                figures.put(name, value.getAsDouble());
              }
            });
    if (figures.containsKey("taskBytes")) {
      figures.put(Row.BYTES, figures.get("taskBytes") + figures.get("eventBytes"));
    }
    rows.add(new Row(program, text(result, nameMember), new TreeMap<>(), figures));
  }

  /** Some tell the build behind the version, which is left out. */
  private void onJdk(String version) {
    String numbers =
        Runtime.Version.parse(version).version().stream()
            .map(String::valueOf)
            .collect(Collectors.joining("."));
    if (jdk.isEmpty()) {
      jdk = numbers;
    } else if (!jdk.equals(numbers)) {
      throw new IllegalArgumentException("results of JDK " + jdk + " and of " + numbers);
    }
  }

  private static double median(JsonObject metric) {
    double[] values =
        metric.getAsJsonArray("rawData").asList().stream()
            .map(JsonElement::getAsJsonArray)
            .map(JsonArray::asList)
            .flatMap(List::stream)
            .mapToDouble(JsonElement::getAsDouble)
            .sorted()
            .toArray();
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }

  private static double nanoseconds(String unit) {
    return switch (unit) {
      case "ns/op" -> 1;
      case "us/op" -> 1e3;
      case "ms/op" -> 1e6;
      case "s/op" -> 1e9;
      default -> throw new IllegalArgumentException("a time in " + unit);
    };
  }

  private static String text(JsonObject object, String member) {
    return object.get(member).getAsString();
  }
}
