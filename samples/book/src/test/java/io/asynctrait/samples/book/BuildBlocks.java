package io.asynctrait.samples.book;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Compares blocks for build tools with this build. */
final class BuildBlocks {
  private static final Pattern COORDINATES =
      Pattern.compile("[\"']([\\w.]+):([\\w-]+):([^\"']+)[\"']");
  private static final Pattern MODULES = Pattern.compile("-pl (\\S+)");
  private static final Pattern PROFILES = Pattern.compile("-P([\\w-]+)");

  private final Reactor reactor;

  BuildBlocks(Reactor reactor) {
    this.reactor = reactor;
  }

  void check(Block block) throws IOException {
    switch (block.language()) {
      case "xml" -> checkXml(block);
      case "kotlin", "groovy" -> checkGradle(block);
      case "sh" -> checkCommands(block);
      default -> {}
    }
  }

  /** Well-formed, and each artifact in the version of this build. */
  private void checkXml(Block block) throws IOException {
    String text = block.text();
    // A piece of a file may have several roots.
    Document document =
        Xml.parse(
            text.startsWith("<?xml") ? text : "<piece>" + text + "</piece>", block.position());
    for (Element artifact : Xml.all(document, "artifactId")) {
      Element parent = (Element) artifact.getParentNode();
      String group = Xml.text(parent, "groupId");
      if (!parent.getTagName().equals("project")) {
        checkCoordinates(block, group, artifact.getTextContent(), Xml.text(parent, "version"));
      }
    }
  }

  /** Nothing of Gradle is here to run it: the coordinates alone are compared. */
  private void checkGradle(Block block) {
    for (MatchResult match : COORDINATES.matcher(block.text()).results().toList()) {
      checkCoordinates(block, match.group(1), match.group(2), match.group(3));
    }
  }

  private void checkCoordinates(Block block, String group, String artifact, String version) {
    if (group.equals(Reactor.GROUP)) {
      assertWithMessage("%s: the artifact", block.position())
          .that(artifact)
          .isIn(reactor.artifacts());
      assertWithMessage("%s: the version of %s", block.position(), artifact)
          .that(version)
          .isEqualTo(reactor.version());
    } else if (reactor.versions().containsKey(artifact) && !version.isEmpty()) {
      assertWithMessage("%s: the version of %s", block.position(), artifact)
          .that(version)
          .isEqualTo(reactor.versions().get(artifact));
    }
  }

  /** The modules and profiles that commands name are there. */
  private void checkCommands(Block block) {
    for (MatchResult match : MODULES.matcher(block.text()).results().toList()) {
      for (String module : match.group(1).split(",")) {
        assertWithMessage("%s: the module", block.position())
            .that(module)
            .isIn(reactor.directories());
      }
    }
    for (MatchResult match : PROFILES.matcher(block.text()).results().toList()) {
      assertWithMessage("%s: the profile", block.position())
          .that(match.group(1))
          .isIn(reactor.profiles());
    }
  }
}
