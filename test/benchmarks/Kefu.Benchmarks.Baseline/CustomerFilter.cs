namespace Kefu.Benchmarks.Baseline;

/// <summary>The filters of the lists that are measured.</summary>
internal sealed record CustomerFilter(string? Grade, string? Area)
{
    public object Parameters => new { Grade = Grade is null ? 0 : Grade[0] - 'A', Area = Area + "%" };

    public string Where => (Grade, Area) switch
    {
        (not null, not null) => "a.IsDeleted = 0 AND a.Grade = @Grade AND a.AreaCode LIKE @Area",
        (not null, null) => "a.IsDeleted = 0 AND a.Grade = @Grade",
        (null, not null) => "a.IsDeleted = 0 AND a.AreaCode LIKE @Area",
        _ => "a.IsDeleted = 0",
    };
}
