package io.asynctrait.samples.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What the poms of this build say.
 *
 * @param version the version of all modules
 * @param artifacts the modules' artifacts
 * @param directories the modules' directories
 * @param profiles the profiles of all modules
 * @param versions the versions of what the root manages, by artifact
 */
record Reactor(
    String version,
    Set<String> artifacts,
    Set<String> directories,
    Set<String> profiles,
    Map<String, String> versions) {
  static final String GROUP = "io.asynctrait";

  static Reactor read() throws IOException {
    Document root = Xml.parse(Files.readString(Page.ROOT.resolve("pom.xml")), "pom.xml");
    Map<String, String> properties = new TreeMap<>();
    for (Element element : Xml.children(Xml.child(root.getDocumentElement(), "properties"))) {
      properties.put("${" + element.getTagName() + "}", element.getTextContent());
    }
    Map<String, String> versions = new TreeMap<>();
    for (Element artifact : Xml.all(root, "artifactId")) {
      Element parent = (Element) artifact.getParentNode();
      Element version = Xml.child(parent, "version");
      if (version != null) {
        versions.put(
            artifact.getTextContent(),
            properties.getOrDefault(version.getTextContent(), version.getTextContent()));
      }
    }
    Set<String> artifacts = new TreeSet<>();
    Set<String> directories = new TreeSet<>();
    Set<String> profiles = new TreeSet<>();
    for (Element module : Xml.all(root, "module")) {
      directories.add(module.getTextContent());
    }
    for (String directory : directories) {
      Path file = Page.ROOT.resolve(directory).resolve("pom.xml");
      Document pom = Xml.parse(Files.readString(file), file.toString());
      artifacts.add(Xml.child(pom.getDocumentElement(), "artifactId").getTextContent());
      collectProfiles(pom, profiles);
    }
    collectProfiles(root, profiles);
    String version = Xml.child(root.getDocumentElement(), "version").getTextContent();
    return new Reactor(version, artifacts, directories, profiles, versions);
  }

  private static void collectProfiles(Document pom, Set<String> profiles) {
    for (Element profile : Xml.all(pom, "profile")) {
      Node id = Xml.child(profile, "id");
      profiles.add(id.getTextContent());
    }
  }
}
