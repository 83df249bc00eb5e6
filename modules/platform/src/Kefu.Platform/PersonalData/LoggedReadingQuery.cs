using System.Linq.Expressions;
using Kefu.Platform.Timing;

namespace Kefu.Platform.PersonalData;

/// <summary>Narrows the log to what was asked for.</summary>
internal static class LoggedReadingQuery
{
    public static IQueryable<LoggedReading> Where(this IQueryable<LoggedReading> readings, GetPersonalDataReadingsInput input, ICompanyClock clock)
    {
        var filter = input.Filter?.Trim();
        var from = input.From is { } first ? clock.StartOf(first) : (DateTime?)null;
        var end = input.To is { } last ? clock.StartOf(last.AddDays(1)) : (DateTime?)null;
        return readings
            .WhereGiven(filter, reading => reading.RecordNumber!.Contains(filter!) || reading.UserName!.Contains(filter!))
            .WhereGiven(input.UserId, reading => reading.UserId == input.UserId)
            .WhereGiven(from, reading => reading.ReadAt >= from)
            .WhereGiven(end, reading => reading.ReadAt < end)
            .WhereGiven(input.Kind, reading => reading.Kind == input.Kind)
            .WhereGiven(input.Reason, reading => reading.Reason == input.Reason)
            .WhereGiven(input.Module, reading => reading.Module == input.Module)
            .WhereGiven(input.Entity, reading => reading.Entity == input.Entity)
            .WhereGiven(input.RecordId, reading => reading.RecordId == input.RecordId);
    }

    private static IQueryable<LoggedReading> WhereGiven(this IQueryable<LoggedReading> readings, object? given, Expression<Func<LoggedReading, bool>> condition)
        => given is null or "" ? readings : readings.Where(condition);
}
