package import Records

/// The record of a release; GRDB has a type of the same name.
package typealias ReleaseRecord = Record
