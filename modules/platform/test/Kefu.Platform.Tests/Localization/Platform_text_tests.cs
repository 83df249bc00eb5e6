using Kefu.ModuleTesting;
using Kefu.Platform.Numbering;
using Microsoft.Extensions.Localization;
using Shouldly;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Xunit;

namespace Kefu.Platform.Localization;

[DependsOn(typeof(KefuPlatformModule))]
public sealed class PlatformTextTestModule : AbpModule;

public class Platform_text_tests : ModuleTest<PlatformTextTestModule>
{
    [Theory]
    [InlineData("zh-Hans", "查看全部场站的数据")]
    [InlineData("en", "View the data of all sites")]
    public void Texts_of_platform_are_found(string culture, string text)
    {
        using var language = CultureHelper.Use(culture);

        GetRequiredService<IStringLocalizer<PlatformResource>>()["Permission:" + PlatformPermissions.Sites.ViewAll].Value.ShouldBe(text);
    }

    [Fact]
    public void What_is_refused_is_told_in_words()
    {
        using var language = CultureHelper.Use("zh-Hans");
        var refused = new BusinessException(NumberingErrorCodes.Exhausted).WithData("Series", "S").WithData("Last", 9);

        GetRequiredService<IExceptionToErrorInfoConverter>().Convert(refused).Message.ShouldBe("编号序列“S”已用完，最大流水号为 9。请联系管理员加宽流水位。");
    }
}
