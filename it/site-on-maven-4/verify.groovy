for (plugin in ['3.12.1', '3.22.0', '4.0.0-M16']) {
  def site = new File(basedir, "target/site-$plugin")
  def page = new File(site, 'crossread.html').getText('UTF-8')
  assert page.contains('herald credits AP'), plugin
  assert page.contains('&lt;script&gt;alert(1)') && !page.contains('<script>alert(1)'), plugin
  for (set in ['mill', 'pier%20fire']) {
    for (format in ['pdf', 'html', 'json']) {
      assert page.contains("href=\"crossread/${set}.${format}\""), "$plugin: no link to $set.$format"
      assert new File(site, "crossread/${set.replace('%20', ' ')}.$format").length() > 0
    }
  }
  def reports = new File(site, 'project-reports.html').getText('UTF-8')
  assert reports.contains('What each outlet added, omitted or reworded.'), plugin
}
