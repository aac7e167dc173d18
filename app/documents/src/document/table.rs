//! A table: a header row, and rows of cells. Knows no markup.

use super::Runs;

/// Every row is as long as the header; missing cells are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns.
    pub header: Vec<Runs>,
    pub rows: Vec<Vec<Runs>>,
    /// Whether the first cell of a row is its name, and so a header too.
    pub names_rows: bool,
    /// Columns of clock times, dates and numbers, from 0: as narrow as their longest cell, and never broken.
    pub narrow: Vec<usize>,
}

impl Table {
    /// Makes a table with these columns and no rows.
    pub fn new<T: Into<Runs>>(header: impl IntoIterator<Item = T>) -> Self {
        Table { header: header.into_iter().map(Into::into).collect(), ..Table::default() }
    }

    /// Returns the table with one more row, cut or filled to the number of columns.
    #[must_use]
    pub fn row<T: Into<Runs>>(mut self, cells: impl IntoIterator<Item = T>) -> Self {
        let mut cells: Vec<Runs> = cells.into_iter().map(Into::into).collect();
        cells.resize(self.header.len(), Runs::default());
        self.rows.push(cells);
        self
    }

    /// Returns the table with the first cell of each row as its name.
    #[must_use]
    pub fn naming_rows(self) -> Self {
        Table { names_rows: true, ..self }
    }

    /// Returns the table with these columns no wider than their content.
    #[must_use]
    pub fn narrow_at(self, columns: impl IntoIterator<Item = usize>) -> Self {
        Table { narrow: columns.into_iter().collect(), ..self }
    }
}
