namespace Volo.Abp.Application.Dtos;

/// <summary>Asks for at most so many.</summary>
public interface ILimitedResultRequest
{
    int MaxResultCount { get; set; }
}

/// <summary>Asks for one page.</summary>
public interface IPagedResultRequest : ILimitedResultRequest
{
    int SkipCount { get; set; }
}

/// <summary>Asks for an order.</summary>
public interface ISortedResultRequest
{
    /// <summary>Properties with optional direction: <c>Name</c>, <c>Name DESC</c>, <c>Grade, Name DESC</c>.</summary>
    string? Sorting { get; set; }
}

/// <summary>Asks for one page in an order.</summary>
public interface IPagedAndSortedResultRequest : IPagedResultRequest, ISortedResultRequest;
