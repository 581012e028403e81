/// A template, and the file it is embedded from.
package enum TemplateName: String, Sendable, CaseIterable {
  case search, release, person, entity, quotes, lookup, series, message, help, login, layout
  // Parts of several pages.
  case paging, piece
  case releaseItem = "release-item"
  case officeTable = "office-table"
  case quoteItem = "quote-item"
  case entityGroups = "entity-groups"

  var text: String {
    let bytes =
      switch self {
      case .search: PackageResources.search_mustache
      case .release: PackageResources.release_mustache
      case .person: PackageResources.person_mustache
      case .entity: PackageResources.entity_mustache
      case .quotes: PackageResources.quotes_mustache
      case .lookup: PackageResources.lookup_mustache
      case .series: PackageResources.series_mustache
      case .message: PackageResources.message_mustache
      case .help: PackageResources.help_mustache
      case .login: PackageResources.login_mustache
      case .layout: PackageResources.layout_mustache
      case .releaseItem: PackageResources.release_item_mustache
      case .paging: PackageResources.paging_mustache
      case .piece: PackageResources.piece_mustache
      case .officeTable: PackageResources.office_table_mustache
      case .quoteItem: PackageResources.quote_item_mustache
      case .entityGroups: PackageResources.entity_groups_mustache
      }
    return String(decoding: bytes, as: UTF8.self)
  }
}
