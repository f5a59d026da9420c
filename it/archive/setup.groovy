// A day of 300 invented articles in the feeds of ten outlets: 60 events that three outlets report,
// 20 that four do, and 40 that one does. Always the same, from a fixed seed.
import groovy.json.JsonOutput

def random = new Random(20261201)
def pick = { List words -> words[random.nextInt(words.size())] }
def syllables = ['bar', 'ten', 'mol', 'ri', 'sta', 'ven', 'dro', 'kel', 'pas', 'um', 'fin', 'gor', 'hal', 'lis', 'mer', 'not', 'ros', 'tel']
def word = { (1..3).collect { pick(syllables) }.join() }
def name = { word().capitalize() + ' ' + word().capitalize() }
def small = ['the', 'of', 'and', 'in', 'with', 'from', 'to', 'for']
def feeds = (1..10).collectEntries { ['outlet' + it, []] }
def statement = { names -> (1..14).collect { it % 5 == 0 ? pick(names) : it % 2 == 0 ? pick(small) : word() } }
def told = { List words -> words.findAll { it.capitalize() == it || random.nextInt(12) > 0 }.join(' ').capitalize() + '.' }
def counts = [3] * 60 + [4] * 20 + [1] * 40
counts.eachWithIndex { count, event ->
    def names = (1..4).collect { name() }
    def statements = (1..10).collect { statement(names) }
    def outlets = feeds.keySet().toList()
    Collections.shuffle(outlets, random)
    outlets.take(count).each { outlet ->
        def kept = statements.findAll { random.nextInt(5) > 0 }
        feeds[outlet] << [
            title: told(kept[0].take(8)), text: kept.collect(told).collate(3)*.join(' ').join('\n\n'),
            source: 'Outlet ' + outlet[6..-1], date: '2026-11-30', event: event]
    }
}
feeds.each { outlet, articles ->
    def file = new File(basedir, "feeds/${outlet}.jsonl")
    file.parentFile.mkdirs()
    file.setText(articles.collect { JsonOutput.toJson(it) }.join('\n') + '\n', 'UTF-8')
}
return true
