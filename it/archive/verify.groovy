import groovy.json.JsonSlurper
import io.github.crossread.it.Build

def build = Build.in(basedir)
def folder = new File(basedir, 'target/crossread/archive')
def rows = { String table -> new File(folder, table).readLines('UTF-8').drop(1) }
build.says(~/300 articles, \d+ stories of two or more -> /)

// No CSV reader is at hand: only the last cell is looked at, which is never quoted.
def storyOf = rows('articles.csv').collectEntries { [it.takeBefore(','), it.substring(it.lastIndexOf(',') + 1)] }
def eventOf = (1..10).collectMany { outlet ->
    new File(basedir, "feeds/outlet${outlet}.jsonl").readLines('UTF-8').withIndex().collect { line, i ->
        ["outlet${outlet}#${i + 1}".toString(), new JsonSlurper().parseText(line).event]
    }
}.collectEntries()
assert storyOf.keySet() == eventOf.keySet()

// Articles share a story if and only if they share an event, but for two events at most: words are invented, and some fall together.
def byEvent = eventOf.groupBy { it.value }.values().collect { it.keySet() }.findAll { it.size() > 1 }.toSet()
def byStory = storyOf.findAll { it.value }.groupBy { it.value }.values().collect { it.keySet() }.toSet()
assert byEvent.size() == 80
assert (byEvent - byStory).size() <= 2
assert (byStory - byEvent).size() <= 2

assert rows('stories.csv').size() == byStory.size()
assert rows('set-aside.csv').empty
assert rows('statements.csv').size() > 700
assert rows('readings.csv').size() > rows('statements.csv').size()

// Only what was asked for is written beside, and the page leads there.
assert new File(folder, 'stories').list().sort() == ['95b37e5d867577a9.json']
assert build.json('target/crossread/archive/stories/95b37e5d867577a9.json').articles*.id.contains('outlet1#1')
assert new File(folder, 'index.html').getText('UTF-8').contains('href="stories/95b37e5d867577a9.json"')
