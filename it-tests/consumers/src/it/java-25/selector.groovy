// -Djava.25.home, else JAVA_25_HOME, else a JDK 25 beside the one of this build. The POM has it from test.properties.
def beside = new File(System.getProperty('java.home')).parentFile.listFiles().toSorted().find {
    def release = new File(it, 'release')
    release.file && release.text.contains('JAVA_VERSION="25')
}
def home = System.getProperty('java.25.home') ?: System.getenv('JAVA_25_HOME') ?: beside?.path
if (home == null) {
    println 'left out: no JDK 25 in -Djava.25.home, in JAVA_25_HOME or beside the JDK of this build'
    return false
}
def properties = new Properties()
properties.setProperty('java.25.home', home)
new File(basedir, 'test.properties').withOutputStream { properties.store(it, null) }
return true
