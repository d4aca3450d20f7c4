// Its own footprint, as a stranger has it: a new jar, another version or a heavier jar needs a reason in the commit that
// changes these lines.
def expected = [
        'com.squareup.moshi:moshi:1.15.2',
        'com.squareup.okhttp3:okhttp:4.12.1',
        'com.squareup.okio:okio-jvm:3.7.0',
        'com.squareup.retrofit2:retrofit:3.0.0',
        'io.swagger.core.v3:swagger-annotations:2.2.55',
        'org.jetbrains.kotlin:kotlin-stdlib:2.1.21',
        'org.jetbrains:annotations:13.0',
        'org.jspecify:jspecify:1.0.1']
def limits = [ // bytes and classes of our own
        'workflow-automation-api'   : [760_000, 660],
        'workflow-automation-client': [760_000, 400]]

def licence = new File(basedir, '../../../../../LICENSE').text
def closure = new File(basedir, 'target/closure.txt').readLines()
        .collect { it.replaceAll(/\u001b\[[0-9;]*m/, '').replaceAll(/ -- module .*/, '').trim() }
        .findAll { it ==~ /[\w.-]+:[\w.-]+:jar:.*/ }
        .collect { it.split(':', 6) }
def (ours, others) = closure.split { it[1] in limits.keySet() }
assert others.collect { "${it[0]}:${it[1]}:${it[3]}" as String }.toSorted() == expected
assert ours*.getAt(1).toSorted() == limits.keySet().toSorted()
assert !new File(basedir, 'target/tree.txt').text.contains('omitted for conflict')

def weight = { path ->
    def file = new File(path)
    [file.length(), new java.util.zip.ZipFile(file).withCloseable { zip -> zip.entries().count { it.name.endsWith('.class') } }]
}
def lines = closure.collect {
    def (bytes, classes) = weight(it[5])
    String.format(Locale.ROOT, '%-30s %,11d bytes %6d classes', it[1], bytes, classes)
}
def all = closure.collect { weight(it[5]) }.transpose()*.sum()
lines << String.format(Locale.ROOT, '%-30s %,11d bytes %6d classes', "all ${closure.size()} jars", *all)
new File(basedir, 'target/footprint.txt').text = lines.join('\n') + '\n'
println lines.join('\n')
ours.each {
    def found = weight(it[5])
    def (bytes, classes) = limits[it[1]]
    assert found[0] <= bytes && found[1] <= classes : "${it[1]} has ${found[0]} bytes in ${found[1]} classes"
    new java.util.zip.ZipFile(it[5]).withCloseable { zip ->
        assert zip.getInputStream(zip.getEntry('META-INF/LICENSE')).text == licence : "${it[1]} has another licence"
    }
}
assert new File(basedir, 'target/said.txt').text.readLines().contains('approved 1')
