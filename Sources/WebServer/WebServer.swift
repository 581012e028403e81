import Hummingbird
package import Logging
package import SearchIndex
import Synchronization

/// The site on a port. Stops on SIGTERM and SIGINT once the answers under way are sent.
package struct WebServer: Sendable {
  private let site: Site
  private let options: ServerOptions
  private let logger: Logger

  /// Serves what an index answers.
  package init(index: IndexReader, options: ServerOptions, logger: Logger) throws {
    try self.init(source: IndexPages(index: index), options: options, logger: logger)
  }

  init(source: some PageSource, options: ServerOptions, logger: Logger) throws {
    self.options = options
    self.logger = logger
    site = try Site(source: source, options: options, logger: logger)
  }

  /// Serves until a signal comes.
  ///
  /// - Parameter onListening: called once with the port, which the system chose when 0 was asked.
  /// - Throws: `ServerError` where it cannot listen.
  package func run(onListening: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
    let isListening = Atomic(false)
    let application = Application(
      responder: SiteResponder(site: site, bodyLimit: options.bounds.body),
      server: .http1(
        configuration: .init(
          idleTimeout: .seconds(30),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: options.bounds.headers, maxHeaderListSize: options.bounds.headers,
            maxHeaderFieldCount: 100))),
      configuration: configuration,
      onServerRunning: { channel in
        isListening.store(true, ordering: .relaxed)
        await onListening(channel.localAddress?.port ?? 0)
      },
      logger: logger)
    do { try await application.runService() } catch {
      if isListening.load(ordering: .relaxed) { throw error }
      throw ServerError(error, address: options.address)
    }
  }

  private var configuration: ApplicationConfiguration {
    var configuration = ApplicationConfiguration(
      address: .hostname(options.address.host, port: options.address.port))
    configuration.availableConnectionsDelegate = .maximum(options.connections, logger: logger)
    return configuration
  }
}
