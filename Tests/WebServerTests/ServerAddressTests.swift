import Testing
import WebServer

@Test(arguments: [
  ("127.0.0.1", true), ("127.8.0.1", true), ("localhost", true), ("::1", true),
  ("0.0.0.0", false), ("::", false), ("10.0.0.7", false), ("example.org", false),
])
func onlyThisMachineReachesALoopbackAddress(host: String, isLoopback: Bool) {
  #expect(ServerAddress(host: host).isLoopback == isLoopback)
}
