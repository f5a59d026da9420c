// The articles once more, elsewhere: a folder that lists its files as they were written lists them
// in another order.
def elsewhere = new File(basedir, 'another/checkout/crossread')
elsewhere.mkdirs()
new File(basedir, 'src/crossread').listFiles().sort().reverse().each {
    new File(elsewhere, it.name).bytes = it.bytes
}
return true
