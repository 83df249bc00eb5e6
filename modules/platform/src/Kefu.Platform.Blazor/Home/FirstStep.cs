using Volo.Abp.Localization;

namespace Kefu.Platform.Blazor.Home;

/// <summary>Something an administrator does once with a new installation.</summary>
/// <param name="Title">What is to be done.</param>
/// <param name="Text">What it is good for.</param>
/// <param name="Href">The page where it is done, without a leading slash.</param>
/// <param name="Permission">Who sees it.</param>
/// <param name="IsDone">Whether it has been done.</param>
public sealed record FirstStep(ILocalizableString Title, ILocalizableString Text, string Href, string Permission, Func<IServiceProvider, Task<bool>> IsDone);
