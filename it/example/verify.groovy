def log = new File(basedir, 'build.log').getText('UTF-8')
def line = log =~ /saltgate: 5 articles, \d+ sentences, \d+ passages -> (.*saltgate)\.pdf, \.html, \.json/
assert line.find()

def base = line.group(1)
def pdf = new File(base).absolute ? new File(base + '.pdf') : new File(basedir, base + '.pdf')
assert pdf.withInputStream { new String(it.readNBytes(5), 'US-ASCII') } == '%PDF-'
assert pdf.length() < 300 * 1024

def report = new groovy.json.JsonSlurper().parse(new File(pdf.path.replace('.pdf', '.json')))
assert report.format == 'crossread-report'
assert report.set.id == 'saltgate'
assert report.set.title == 'Saltgate Bridge closed'
assert report.articles*.id == ['courier', 'ledger', 'post', 'channel6', 'estuary']
assert report.articles*.outlet == ['Merrow Courier', 'Northern Ledger', 'Harbor Post', 'Channel 6 News', 'The Estuary']
