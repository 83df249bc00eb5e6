using Kefu.CustomerArchives.Customers;

namespace Kefu.CustomerArchives.Merging;

/// <summary>A grade, and how it came about.</summary>
internal sealed record GivenGrade(CustomerGrade? Grade, GradeSource? Source);
