/**
 * Files of users: checked for size and type, stored once by SHA-256 in the folder {@code files} of the installation's
 * data, described in {@code pf_file}. Modules keep the id; pages link to {@code /files/CODE}.
 */
package kr.opengov.platform.files;
