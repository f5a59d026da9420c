package io.github.crossread.maven;

import io.github.crossread.check.Rule;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** Rules as they are written in a POM. */
public final class RulesAsText {

  private RulesAsText() {}

  /** Returns the rules; none where Maven itself would refuse the POM. */
  public static List<Rule> read(String xml) throws MojoFailureException {
    try {
      return RuleReader.rules(
          new XmlPlexusConfiguration(Xpp3DomBuilder.build(new StringReader(xml))));
    } catch (XmlPullParserException | IOException refusedByMaven) {
      return List.of();
    }
  }
}
