package io.github.crossread.text.voice;

import io.github.crossread.text.token.Excerpt;

/**
 * What an article calls somebody right beside the name: {@code the retired baker}, {@code 64}.
 *
 * @param name the name as printed, with what stands in it of titles
 * @param words what somebody is called, without an article
 * @param what what that says
 */
public record Calling(Excerpt name, Excerpt words, What what) {

  /** What such words say. */
  public enum What {
    /** How old somebody is. */
    AGE,
    /** Who or what a person is. */
    PERSON,
    /** What a group is. */
    GROUP
  }
}
