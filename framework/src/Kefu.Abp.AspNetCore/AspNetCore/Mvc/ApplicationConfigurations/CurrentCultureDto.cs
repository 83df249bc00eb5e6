using System.Globalization;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>The culture of the request.</summary>
[Serializable]
public class CurrentCultureDto
{
    public string? DisplayName { get; set; }

    public string? EnglishName { get; set; }

    public string? ThreeLetterIsoLanguageName { get; set; }

    public string? TwoLetterIsoLanguageName { get; set; }

    public bool IsRightToLeft { get; set; }

    public string? CultureName { get; set; }

    public string? Name { get; set; }

    public string? NativeName { get; set; }

    public DateTimeFormatDto DateTimeFormat { get; set; } = new();

    public static CurrentCultureDto Create()
    {
        var culture = CultureInfo.CurrentUICulture;
        return new CurrentCultureDto
        {
            Name = culture.Name,
            DisplayName = culture.DisplayName,
            EnglishName = culture.EnglishName,
            NativeName = culture.NativeName,
            IsRightToLeft = culture.TextInfo.IsRightToLeft,
            CultureName = culture.TextInfo.CultureName,
            TwoLetterIsoLanguageName = culture.TwoLetterISOLanguageName,
            ThreeLetterIsoLanguageName = culture.ThreeLetterISOLanguageName,
            DateTimeFormat = DateTimeFormatDto.Create(CultureInfo.CurrentCulture)
        };
    }
}

/// <summary>How dates are written.</summary>
[Serializable]
public class DateTimeFormatDto
{
    public string? CalendarAlgorithmType { get; set; }

    public string? DateTimeFormatLong { get; set; }

    public string? ShortDatePattern { get; set; }

    public string? FullDateTimePattern { get; set; }

    public string? DateSeparator { get; set; }

    public string? ShortTimePattern { get; set; }

    public string? LongTimePattern { get; set; }

    internal static DateTimeFormatDto Create(CultureInfo culture) => new()
    {
        CalendarAlgorithmType = culture.Calendar.AlgorithmType.ToString(),
        DateTimeFormatLong = culture.DateTimeFormat.LongDatePattern,
        ShortDatePattern = culture.DateTimeFormat.ShortDatePattern,
        FullDateTimePattern = culture.DateTimeFormat.FullDateTimePattern,
        DateSeparator = culture.DateTimeFormat.DateSeparator,
        ShortTimePattern = culture.DateTimeFormat.ShortTimePattern,
        LongTimePattern = culture.DateTimeFormat.LongTimePattern
    };
}
