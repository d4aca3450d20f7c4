// The run-time closure, name by name: a new jar needs a reason in the commit that adds it here.
def jars = new File(basedir, 'target/closure.txt').readLines()
        .collect { it.trim().replaceAll(/\u001b\[[0-9;]*m/, '') }
        .findAll { it ==~ /[\w.-]+:[\w.-]+:jar:.*/ }
        .collect { it.split(':')[1] }
        .toSorted()
def expected = [
        'annotations', 'jspecify', 'kotlin-stdlib', 'moshi', 'okhttp', 'okio-jvm', 'retrofit', 'swagger-annotations',
        'workflow-automation-api', 'workflow-automation-client']
assert jars == expected
assert new File(basedir, 'target/said.txt').text.readLines().contains('approved 1')
