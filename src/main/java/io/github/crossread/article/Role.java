package io.github.crossread.article;

/** What a block of an article is for, and so whether its sentences are aligned. */
public enum Role {
  /** The article's headline. */
  HEADLINE,
  /** A summary under the headline: a standfirst or bullets. */
  SUMMARY,
  /** The article itself. */
  BODY,
  /** What stands under a picture. */
  CAPTION,
  /** Who wrote, took or supplied something. */
  CREDIT,
  /** What belongs to the page and not to the article: "Read more", "Advertisement". */
  FURNITURE,
  /** How the outlet corrected or changed its own article. */
  NOTE;

  /**
   * Returns whether sentences of this role are aligned; the others are never reported as shared or
   * added.
   */
  public boolean isAligned() {
    return this == HEADLINE || this == SUMMARY || this == BODY;
  }
}
