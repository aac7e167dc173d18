//! Days, months and clock times, since browsers have no nynorsk.

super::words! {
    Dates {
        weekday_monday: "mandag", "måndag", "Monday";
        weekday_tuesday: "tirsdag", "tysdag", "Tuesday";
        weekday_wednesday: "onsdag", "onsdag", "Wednesday";
        weekday_thursday: "torsdag", "torsdag", "Thursday";
        weekday_friday: "fredag", "fredag", "Friday";
        weekday_saturday: "lørdag", "laurdag", "Saturday";
        weekday_sunday: "søndag", "søndag", "Sunday";
        month_january: "januar", "januar", "January";
        month_february: "februar", "februar", "February";
        month_march: "mars", "mars", "March";
        month_april: "april", "april", "April";
        month_may: "mai", "mai", "May";
        month_june: "juni", "juni", "June";
        month_july: "juli", "juli", "July";
        month_august: "august", "august", "August";
        month_september: "september", "september", "September";
        month_october: "oktober", "oktober", "October";
        month_november: "november", "november", "November";
        month_december: "desember", "desember", "December";
        date_day_month: "{day}. {month}", "{day}. {month}", "{day} {month}";
        date_day_month_year: "{day}. {month} {year}", "{day}. {month} {year}", "{day} {month} {year}";
        odd: "Datoen finnes ikke, eller ligger utenfor 2000–2099. Skriv den på nytt.", "Datoen finst ikkje, eller ligg utanfor 2000–2099. Skriv han på nytt.", "There is no such date, or it lies outside 2000–2099. Please write it again.";
        clock: "{hour}.{minute}", "{hour}.{minute}", "{hour}:{minute}";
    }
}
