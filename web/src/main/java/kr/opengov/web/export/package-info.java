/**
 * Lists as files: one description of the columns gives CSV for spreadsheets and programs, XLSX for offices and JSON for
 * programs. Every list of the portal that can be downloaded uses it; nothing here knows what the rows are about.
 *
 * <p>The spreadsheet writer keeps finished rows in a temporary file in clear, so it is for lists that may lie on the
 * disk of the server, never for reports of wrongdoing.
 */
package kr.opengov.web.export;
