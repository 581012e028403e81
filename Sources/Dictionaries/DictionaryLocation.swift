private import Foundation

/// Where the dictionaries lie that came with the program.
package enum DictionaryLocation {
  /// The directory of the reviewed files, within the resources beside the executable.
  package static var shipped: String {
    (Bundle.module.resourcePath ?? ".") + "/dictionaries"
  }
}
