//! The part of a grid where a value is at least some level, its edge drawn straight between the
//! values at the corners of each cell: smooth at any size, and as many shapes as there are rows
//! with a whole stretch inside, and one a cell that the edge goes through.

use super::path::PathText;

/// Values at the corners of cells: `values[row][column]`, rows going up.
pub struct Grid {
    pub values: Vec<Vec<f64>>,
    /// How wide and how high a cell is.
    pub cell: (f64, f64),
    /// Where the bottom row stands.
    pub bottom: f64,
}

/// A corner of a cell: where it is, and its value.
type Corner = (f64, f64, f64);

impl Grid {
    fn corner(&self, row: usize, column: usize) -> Corner {
        let x = column as f64 * self.cell.0;
        let y = self.bottom - row as f64 * self.cell.1;
        (x, y, self.values[row][column])
    }

    /// As one path: where the value is at least `level`.
    pub fn at_least(&self, level: f64) -> String {
        let mut path = PathText::default();
        for row in 0..self.values.len().saturating_sub(1) {
            let mut whole: Option<[Corner; 4]> = None;
            for column in 0..self.values[row].len().saturating_sub(1) {
                let cell = [
                    self.corner(row, column),
                    self.corner(row, column + 1),
                    self.corner(row + 1, column + 1),
                    self.corner(row + 1, column),
                ];
                if cell.iter().all(|corner| corner.2 >= level) {
                    // A stretch of whole cells is one shape.
                    let start = whole.unwrap_or(cell);
                    whole = Some([start[0], cell[1], cell[2], start[3]]);
                    continue;
                }
                draw(&mut path, whole.take().map(Vec::from).unwrap_or_default());
                draw(&mut path, inside(cell, level));
            }
            draw(&mut path, whole.map(Vec::from).unwrap_or_default());
        }
        path.text()
    }
}

/// The part of a cell where the value is at least `level`: its corners that are, and the points of
/// its sides where the value passes the level.
fn inside(cell: [Corner; 4], level: f64) -> Vec<Corner> {
    let mut points = vec![];
    for (index, &corner) in cell.iter().enumerate() {
        let next = cell[(index + 1) % 4];
        if corner.2 >= level {
            points.push(corner);
        }
        if (corner.2 >= level) != (next.2 >= level) {
            let part = (level - corner.2) / (next.2 - corner.2);
            let between = |from: f64, to: f64| from + part * (to - from);
            points.push((between(corner.0, next.0), between(corner.1, next.1), level));
        }
    }
    points
}

fn draw(path: &mut PathText, points: Vec<Corner>) {
    let Some((first, rest)) = points.split_first() else {
        return;
    };
    path.move_to(first.0, first.1);
    for point in rest {
        path.line_to(point.0, point.1);
    }
    path.close();
}

#[cfg(test)]
mod tests {
    use super::Grid;

    fn grid(values: [[f64; 3]; 2]) -> Grid {
        Grid {
            values: values.map(Vec::from).into(),
            cell: (10.0, 10.0),
            bottom: 10.0,
        }
    }

    #[test]
    fn whole_cells_in_a_row_are_one_shape() {
        let all = grid([[1.0; 3]; 2]).at_least(1.0);
        assert_eq!(all, "M0 10L20 10L20 0L0 0Z");
        assert_eq!(grid([[0.0; 3]; 2]).at_least(1.0), "");
    }

    #[test]
    fn the_edge_stands_where_the_value_passes_the_level() {
        let half = grid([[0.0, 2.0, 2.0], [0.0, 2.0, 2.0]]).at_least(1.0);
        assert_eq!(half, "M5 10L10 10L10 0L5 0ZM10 10L20 10L20 0L10 0Z");
    }
}
