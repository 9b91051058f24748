//! Placing tables: column widths, wrapped cells, page breaks with repeated heads and carried sums.

use forum::{Kroner, Stopped};

use super::pen::{BOTTOM, LEFT, MEASURE, Placer};
use super::style::{CELL, CELL_HEAD, CELL_NOTE, Follow, Run, Style, plain, strong};
use super::table::{Align, Cell, Kind, Paragraphs, Row, Segment, Sum, Table, Width};
use super::wrap::{Line, wrap};
use crate::pdf::page::{Element, Mark, Scope, Shape};
use crate::pdf::{Face, Ink};

/// Air left and right in a cell, and over and under its text.
const SIDE: i32 = 3_500;
const OVER: i32 = 3_200;

/// A cell with its text in lines.
struct Laid {
    x: i32,
    width: i32,
    columns: usize,
    align: Align,
    lines: Vec<(Style, Line)>,
}

impl Laid {
    fn height(&self) -> i32 {
        self.lines.iter().map(|(style, _)| style.leading).sum::<i32>() + 2 * OVER
    }
}

fn height(cells: &[Laid]) -> i32 {
    cells.iter().map(Laid::height).max().unwrap_or(0)
}

impl Placer<'_> {
    /// The height of the head and the first rows that stand together with it.
    pub fn table_start_height(&self, table: &Table) -> i32 {
        let widths = self.widths(table);
        let rows: Vec<Vec<Laid>> = table.rows.iter().take(4).map(|row| self.row(table, &widths, row)).collect();
        let first = self.together(table, &rows, 0);
        height(&self.head(table, &widths)) + first + self.carry_height(table)
    }

    /// The height of row `index` and those that must stand on the same page with it.
    fn together(&self, table: &Table, rows: &[Vec<Laid>], index: usize) -> i32 {
        let mut sum = 0;
        for (row, laid) in table.rows.iter().zip(rows).skip(index) {
            sum += height(laid);
            if row.follow == Follow::Free {
                break;
            }
        }
        sum
    }

    fn carry_height(&self, table: &Table) -> i32 {
        if table.carry.is_some() { CELL.leading + 2 * OVER } else { 0 }
    }

    pub fn table(&mut self, block: usize, table: &Table) -> Result<(), Stopped> {
        let widths = self.widths(table);
        let mut rows: Vec<Vec<Laid>> = Vec::with_capacity(table.rows.len());
        for row in &table.rows {
            self.placed(rows.len(), table.rows.len())?;
            rows.push(self.row(table, &widths, row));
        }
        let mut element = Element::new("Table", Some(0));
        element.summary = Some(table.summary.clone());
        let element = self.tree.push(element);

        let head = self.head(table, &widths);
        let head_row = self.tree.add("TR", element);
        self.draw_head(&head, Some(head_row));

        let nothing = vec![Kroner::ZERO; table.columns.len()];
        let page = self.page();
        let mut segment = Segment { block, page, carried_in: nothing, rows: 0..0, carried_out: None };
        let mut group: Option<usize> = None;
        // How much of the table is still to come, from each row on.
        let mut rest: i32 = rows.iter().map(|laid| height(laid)).sum();
        for (index, row) in table.rows.iter().enumerate() {
            self.placed(index, table.rows.len())?;
            let needed = (self.together(table, &rows, index) + self.carry_height(table)).min(rest);
            rest -= height(&rows[index]);
            let fresh = segment.rows.is_empty();
            if needed > self.room() && !fresh {
                self.break_page(table, &widths, &head, &mut segment, group.filter(|_| row.kind == Kind::Line));
            }
            if row.kind != Kind::Line {
                group = (row.kind == Kind::Group).then_some(index);
            }
            let tag = self.tree.add("TR", element);
            self.draw_row(table, row, &rows[index], tag);
            segment.rows.end = index + 1;
        }
        self.segments.push(segment);
        self.y += 8_000;
        Ok(())
    }

    /// Ends the page with the sums so far and begins the next with the head, the sums and the group that goes on.
    fn break_page(
        &mut self,
        table: &Table,
        widths: &[i32],
        head: &[Laid],
        segment: &mut Segment,
        group: Option<usize>,
    ) {
        let mut carried = segment.carried_in.clone();
        for (sum, more) in carried.iter_mut().zip(table.sums(segment.rows.clone())) {
            *sum += more;
        }
        if let Some(carry) = &table.carry {
            self.draw_carry(table, widths, &carry.to_next, Some(&carried));
        }
        self.new_page();
        let next = Segment {
            block: segment.block,
            page: self.page(),
            carried_in: carried.clone(),
            rows: segment.rows.end..segment.rows.end,
            carried_out: None,
        };
        let mut ended = std::mem::replace(segment, next);
        ended.carried_out = Some(carried.clone());
        self.segments.push(ended);
        self.draw_head(head, None);
        if let Some(carry) = &table.carry {
            self.draw_carry(table, widths, &carry.from_previous, Some(&carried));
            if let Some(Cell::Text(name)) = group.and_then(|group| table.rows[group].cells.first()) {
                let name: String = name.iter().flat_map(|(_, runs)| runs).map(|run| run.text.as_str()).collect();
                self.draw_carry(table, widths, &format!("{name}, {}", carry.continued), None);
            }
        }
    }

    /// How wide each column is; together the whole measure.
    fn widths(&self, table: &Table) -> Vec<i32> {
        let all = table.sums(0..table.rows.len());
        let fit = |index: usize| {
            let amounts = table.rows.iter().filter_map(|row| row.amount(index)).chain([all[index]]);
            let widest = amounts.map(|amount| self.faces.width(Face::Strong, CELL.size, &amount.to_string())).max();
            let notes = table.rows.iter().filter_map(|row| match row.cell(index) {
                Some(Cell::Amount(_, Some(note))) => Some(self.faces.width(Face::Regular, CELL_NOTE.size, note)),
                _ => None,
            });
            let words = table.columns[index].head.split(' ');
            let words = words.map(|word| self.faces.width(Face::Strong, CELL_HEAD.size, word)).max();
            widest.max(words).max(notes.max()).unwrap_or(0) + 2 * SIDE + 3_000
        };
        let given: Vec<Option<i32>> = table
            .columns
            .iter()
            .enumerate()
            .map(|(index, column)| match column.width {
                Width::Fixed(width) => Some(width),
                Width::Fit => Some(fit(index)),
                Width::Rest(_) => None,
            })
            .collect();
        let left = (MEASURE - given.iter().flatten().sum::<i32>()).max(0);
        let share = |column: &super::table::Column| if let Width::Rest(part) = column.width { part } else { 0 };
        let parts: i32 = table.columns.iter().map(share).sum();
        let width = |(column, given): (&super::table::Column, Option<i32>)| {
            given.unwrap_or_else(|| (left * share(column) / parts.max(1)).max(60_000))
        };
        table.columns.iter().zip(given).map(width).collect()
    }

    fn head(&self, table: &Table, widths: &[i32]) -> Vec<Laid> {
        let cells = table.columns.iter().map(|column| vec![(CELL_HEAD, vec![strong(&column.head)])]);
        self.lay(table, widths, cells.map(|text| (1, text)).collect())
    }

    fn row(&self, table: &Table, widths: &[i32], row: &Row) -> Vec<Laid> {
        let cells = row.cells.iter().enumerate().map(|(place, cell)| {
            let columns = if place == 0 { row.label } else { 1 };
            let face = if row.kind == Kind::Line { table.columns[place].face } else { Face::Strong };
            (columns, content(cell, face))
        });
        self.lay(table, widths, cells.collect())
    }

    /// Breaks the text of a row's cells into lines; each cell covers its number of columns.
    fn lay(&self, table: &Table, widths: &[i32], cells: Vec<(usize, Paragraphs)>) -> Vec<Laid> {
        let mut column = 0;
        let mut x = LEFT;
        let mut laid = Vec::with_capacity(cells.len());
        for (columns, text) in cells {
            let width: i32 = widths[column..(column + columns).min(widths.len())].iter().sum();
            let align = if columns > 1 { Align::Left } else { table.columns[column].align };
            let mut lines = Vec::new();
            for (style, runs) in text {
                lines.extend(wrap(self.faces, style, &runs, width - 2 * SIDE).into_iter().map(|line| (style, line)));
            }
            laid.push(Laid { x, width, columns, align, lines });
            x += width;
            column += columns;
        }
        laid
    }

    fn draw_head(&mut self, head: &[Laid], row: Option<usize>) {
        let tall = height(head);
        for cell in head {
            let mark = match row {
                Some(row) => {
                    let mut element = Element::new("TH", Some(row));
                    element.scope = Some(Scope::Column);
                    Mark::Element(self.tree.push(element))
                }
                None => Mark::Furniture,
            };
            // Heads of different height stand on the same line.
            self.draw_cell(mark, cell, self.y + tall - cell.height());
        }
        self.y += tall;
        self.rule(self.y, 800, Ink::Black);
    }

    fn draw_row(&mut self, table: &Table, row: &Row, cells: &[Laid], tag: usize) {
        let marks: Vec<Mark> = cells
            .iter()
            .enumerate()
            .map(|(place, cell)| {
                let names = if row.kind == Kind::Line { place == table.row_head } else { place == 0 };
                let mut element = Element::new(if names { "TH" } else { "TD" }, Some(tag));
                element.scope = names.then_some(Scope::Row);
                element.columns = cell.columns;
                Mark::Element(self.tree.push(element))
            })
            .collect();
        let tall = height(cells);
        if tall > BOTTOM - 120_000 {
            self.draw_tall_row(cells, &marks);
            return;
        }
        self.tint(row.kind, tall);
        for (cell, mark) in cells.iter().zip(&marks) {
            self.draw_cell(*mark, cell, self.y);
        }
        self.y += tall;
        self.rule(self.y, if row.kind == Kind::Total { 800 } else { 400 }, row_rule(row.kind));
    }

    /// A row that is taller than a page flows over as many as it needs: nothing is cut.
    fn draw_tall_row(&mut self, cells: &[Laid], marks: &[Mark]) {
        let lines = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
        self.y += OVER;
        for place in 0..lines {
            let here: Vec<Option<&(Style, Line)>> = cells.iter().map(|cell| cell.lines.get(place)).collect();
            let leading = here.iter().flatten().map(|(style, _)| style.leading).max().unwrap_or(0);
            self.keep(leading);
            for ((cell, mark), line) in cells.iter().zip(marks).zip(here) {
                if let Some((style, line)) = line {
                    self.line(*mark, edge(cell, line), self.y, *style, line);
                }
            }
            self.y += leading;
        }
        self.y += OVER;
        self.rule(self.y, 400, Ink::Hairline);
    }

    fn tint(&mut self, kind: Kind, height: i32) {
        if kind == Kind::Total {
            self.rule(self.y, 800, Ink::Black);
        }
        if kind != Kind::Line {
            let fill = Shape::Fill { x: LEFT, y: self.y, width: MEASURE, height, ink: Ink::Tint };
            self.put(Mark::Furniture, fill);
        }
    }

    fn draw_cell(&mut self, mark: Mark, cell: &Laid, top: i32) {
        let mut y = top + OVER;
        for (style, line) in &cell.lines {
            self.line(mark, edge(cell, line), y, *style, line);
            y += style.leading;
        }
    }

    /// A line of sums, or a group's name, at a page break. Furniture: the table goes on without it.
    fn draw_carry(&mut self, table: &Table, widths: &[i32], label: &str, sums: Option<&[Kroner]>) {
        let first = table.columns.iter().position(|column| column.sum == Sum::Yes).unwrap_or(table.columns.len());
        let mut cells = vec![(first.max(1), vec![(CELL, vec![strong(label)])])];
        for (index, column) in table.columns.iter().enumerate().skip(first.max(1)) {
            let sum = sums.filter(|_| column.sum == Sum::Yes).and_then(|sums| sums.get(index));
            cells.push((1, sum.map_or(Vec::new(), |sum| vec![(CELL, vec![strong(sum.to_string())])])));
        }
        let laid = self.lay(table, widths, cells);
        let tall = height(&laid);
        self.tint(Kind::Group, tall);
        for cell in &laid {
            self.draw_cell(Mark::Furniture, cell, self.y);
        }
        self.y += tall;
        self.rule(self.y, 400, Ink::Hairline);
    }
}

fn row_rule(kind: Kind) -> Ink {
    if kind == Kind::Total { Ink::Black } else { Ink::Hairline }
}

/// Where a line begins: amounts stand on the right edge of their column.
fn edge(cell: &Laid, line: &Line) -> i32 {
    match cell.align {
        Align::Left => cell.x + SIDE,
        Align::Right => cell.x + cell.width - SIDE - line.width,
    }
}

fn content(cell: &Cell, face: Face) -> Paragraphs {
    match cell {
        Cell::Empty => Vec::new(),
        Cell::Text(paragraphs) => paragraphs.clone(),
        Cell::Amount(amount, note) => {
            let run = Run { face, text: amount.to_string() };
            let note = note.iter().map(|note| (CELL_NOTE, vec![plain(note)]));
            std::iter::once((CELL, vec![run])).chain(note).collect()
        }
    }
}
