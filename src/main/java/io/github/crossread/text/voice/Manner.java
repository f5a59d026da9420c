package io.github.crossread.text.voice;

/** How an article lets somebody be heard. */
public enum Manner {
  /** Their words stand in quotation marks. */
  QUOTED,
  /** What they say is told in the article's words. */
  REPORTED,
  /** They were told what somebody else says, and the article says so: a newspaper, an agency. */
  TOLD_TO
}
