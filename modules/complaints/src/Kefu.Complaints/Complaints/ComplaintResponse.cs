namespace Kefu.Complaints.Complaints;

/// <summary>The first contact back.</summary>
internal sealed record ComplaintResponse(DateTime At, ResponseMethod Method, string Note);
