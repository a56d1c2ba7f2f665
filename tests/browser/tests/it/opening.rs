//! Opening the page: the program takes over and shows the starting point's figures.

use anyhow::{Result, ensure};
use browser_tests::{Page, in_each_browser};

in_each_browser!(the_page_opens_at_the_starting_point, async |page| starting_point(page).await);

async fn starting_point(page: &Page) -> Result<()> {
    page.open("").await?;
    page.wait_for_figure("workers", "124").await?;
    let errors = page.console_errors().await?;
    ensure!(errors.is_empty(), "the console holds errors: {errors:?}");
    Ok(())
}
